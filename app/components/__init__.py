"""One visible thing each, used by the pages; they show and send, and decide nothing."""
