"""Give each exported page a content security policy: its own files, its own inline scripts, nothing else.

It stands in the page, so that it holds on any static host.
"""

import re
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from pathlib import Path

from reflex.plugins import Plugin

from app.build.errors import BuildError

# What a policy governs from here on; React writes it first in the head.
ANCHOR = '<meta charSet="utf-8"/>'
INLINE_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL | re.IGNORECASE)
INLINE_STYLE = re.compile(r"<style\b|<[^>]+\sstyle=|<[^>]+\son\w+=", re.IGNORECASE)
# A page of the app. The neutral page is none, and its policy must not name the app.
BUNDLE = 'type="module"'
# The one address that may be handed to a script: the worker's. See app/device/worker.js.
TRUSTED_TYPES_POLICY = "soft-landing"


def script_hash(text: str) -> str:
    """Return the source expression that allows one inline script."""
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def inline_scripts(page: str) -> list[str]:
    """Return the text of each script that stands in the page itself."""
    return [found["text"] for found in INLINE_SCRIPT.finditer(page) if "src=" not in found["attributes"].lower()]


def policy(page: str) -> str:
    """Return the policy for one exported page."""
    trusted = TRUSTED_TYPES_POLICY if BUNDLE in page else "'none'"
    scripts = " ".join(dict.fromkeys(script_hash(text) for text in inline_scripts(page)))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' {scripts}".rstrip(),
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            f"trusted-types {trusted}",
        )
    )


def with_policy(page: str, name: str) -> str:
    """Return the page with its policy as the first thing after its encoding.

    Errors:
        BuildError where the page has no place for it, or something in it that the policy would refuse.
    """
    if page.count(ANCHOR) != 1:
        raise BuildError(
            f"{name} has no single '{ANCHOR}' to put a policy after, so it would ship without one. "
            "Check app/build/policy.py against the installed Reflex."
        )
    if refused := INLINE_STYLE.search(INLINE_SCRIPT.sub("", page)):
        raise BuildError(
            f"{name} has '{refused.group(0)[:80]}', which its policy would refuse. "
            "Use a class name and assets/style.css, or an event handler of Reflex."
        )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{escape(policy(page), quote=False)}"/>'
    return page.replace(ANCHOR, ANCHOR + meta)


@dataclass(kw_only=True, frozen=True)
class PolicyPlugin(Plugin):
    """Write the policy into every exported page."""

    def post_build(self, **context):
        static_dir: Path = context["static_dir"]
        for path in sorted(static_dir.rglob("*.html")):
            page = path.read_text("utf-8")
            path.write_text(with_policy(page, str(path.relative_to(static_dir))), "utf-8")
