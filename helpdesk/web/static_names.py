"""Static files under names that carry a hash of their content, ES module imports included."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage

_OWN_SCRIPTS = "js/*.js"


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """Whitenoise's storage, which also renames what our own modules import (`./x.js`).

    Without this the entry script would be cached for ever and the modules it imports not at all. Django's
    own switch (`support_js_module_import_aggregation`) reads packages' scripts too and stops at a comment.
    """

    patterns = (
        *CompressedManifestStaticFilesStorage.patterns,
        (
            _OWN_SCRIPTS,
            (
                (r"""(?P<matched>import\s*["'](?P<url>\./[^"']+)["'];)""", 'import "%(url)s";'),
                (r"""(?P<matched>from\s*["'](?P<url>\./[^"']+)["'];)""", 'from "%(url)s";'),
            ),
        ),
    )
