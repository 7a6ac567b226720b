# shellcheck shell=bash
# How the script speaks.

say() {
  printf '%s\n' "$@"
}

# Says what happened and what to do, and ends.
stop() {
  printf '%s\n' "$*" >&2
  exit 1
}
