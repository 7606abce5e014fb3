"""Every English sentence that a person reads."""
