"""The build on one screen: static pages, and what our plugins make of them."""

import reflex as rx

from app.build.axe import AxePlugin
from app.build.engine import EnginePlugin
from app.build.leaving import LeavingPlugin
from app.build.lost import LostPlugin
from app.build.manifest import ManifestPlugin
from app.build.policy import PolicyPlugin
from app.build.slim import SlimPlugin
from app.build.worker import WorkerPlugin

config = rx.Config(
    app_name="app",
    app_module_import="app.app",
    # In this order: the policy speaks of finished pages, and the worker keeps them as the policy left them.
    plugins=[
        EnginePlugin(),
        SlimPlugin(),
        ManifestPlugin(),
        LeavingPlugin(),
        LostPlugin(),
        PolicyPlugin(),
        WorkerPlugin(),
        AxePlugin(),
    ],
    disable_plugins=[rx.plugins.SitemapPlugin],
    telemetry_enabled=False,
    show_built_with_reflex=False,
    frontend_compression_formats=[],  # app/serve.py compresses, and a static host does it by itself
)
