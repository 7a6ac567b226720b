# shellcheck shell=bash
# Screens: the user's, or one nobody sees.

has_display() {
  [[ "$(uname -s)" != Linux || -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]
}

# Starts a screen in memory for tests and pictures; it ends with the script.
start_display() {
  local number="$STAMPS/display"
  mkdir -p "$STAMPS"
  : >"$number"
  # Without -noreset it starts anew when its last window closes, and the next program may find no screen.
  Xvfb -displayfd 1 -screen 0 2200x1400x24 -nolisten tcp -noreset >"$number" 2>"$STAMPS/xvfb.log" &
  SCREEN=$!
  trap 'kill "$SCREEN" 2>/dev/null || true' EXIT
  trap 'exit 130' INT TERM
  local waited
  for ((waited = 0; waited < 100; waited++)); do
    [[ -s $number ]] && break
    sleep 0.1
  done
  [[ -s $number ]] || stop "The screen for the window tests (Xvfb) didn't start: $STAMPS/xvfb.log says why."
  DISPLAY=":$(cat "$number")"
  export DISPLAY GDK_BACKEND=x11
  unset WAYLAND_DISPLAY
}
