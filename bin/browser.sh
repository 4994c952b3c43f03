# Sourced by bin/test: finds a Chromium for the browser tests, or installs one.
# shellcheck shell=sh

# Sets and exports KEPT_CHROMIUM; says what to do and fails when there is no way.
find_browser() {
    for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
        '/Applications/Chromium.app/Contents/MacOS/Chromium'; do
        use_browser "$candidate" && return
    done
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo 'Installing Chromium with apt-get …'
        apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium && use_browser chromium && return
    fi
    echo 'Installing Chromium with playwright …'
    where='from playwright.sync_api import sync_playwright as p; b = p().start(); print(b.chromium.executable_path); b.stop()'
    .venv/bin/python -m playwright install chromium \
        && use_browser "$(.venv/bin/python -c "$where")" && return
    echo 'The browser tests need Chromium. Install it (Debian: apt install chromium), or set CHROMIUM=/path/to/it.' >&2
    return 1
}

# use_browser PROGRAM: whether it is there and starts.
use_browser() {
    [ -n "$1" ] || return 1
    KEPT_CHROMIUM=$(command -v "$1") || return 1
    "$KEPT_CHROMIUM" --version 2>/dev/null || return 1
    export KEPT_CHROMIUM
}
