# Sourced by the other commands: goes to the project's root, finds a Python, fills .venv.
# shellcheck shell=sh

# meant for other programs, and harmful to ours
unset CDPATH PYTHONPATH PYTHONHOME PYTHONSTARTUP PIP_USER PIP_TARGET PIP_PREFIX VIRTUAL_ENV

# a path given by the user is meant from where the user stands
case ${KEPT_DATA:-} in
    '' | /*) ;;
    *) KEPT_DATA=$PWD/$KEPT_DATA && export KEPT_DATA ;;
esac
cd -- "$(dirname -- "$0")/.." && cd -- "$(pwd -P)"

# Prints the first Python from 3.11 to 3.13; or says what to do and fails.
find_python() {
    suits='import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))'
    without_venv=
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python; do
        "$candidate" -c "$suits" >/dev/null 2>&1 || continue
        if "$candidate" -c 'import venv, ensurepip' >/dev/null 2>&1; then
            echo "$candidate"
            return
        fi
        without_venv=$candidate
    done
    if [ -n "$without_venv" ]; then
        echo "The Python here ($without_venv) lacks its venv module. On Debian or Ubuntu: apt install python3-venv" >&2
    else
        echo "Kept needs Python 3.11, 3.12 or 3.13; found: $(python3 --version 2>&1 || echo none)." >&2
        echo "Install one, or say where it is: PYTHON=/path/to/python3.12 $0" >&2
    fi
    return 1
}

# install_requirements FILE: .venv holds exactly what FILE locks; quick when it does already.
install_requirements() {
    python=$(find_python) || exit 1
    "$python" bin/install.py "$1"
}
