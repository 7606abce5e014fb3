"""What make calls beside Reflex: a browser to test with, pictures to commit, bytes to weigh."""
