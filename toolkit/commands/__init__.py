"""The verbs of the `toolkit` command, one file each: they read, call one room, and print."""
