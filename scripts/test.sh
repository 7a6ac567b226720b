# shellcheck shell=bash
# ./dev test: every check, in the order in which they are quick to fail.

PASSED=0
FAILED=0

run_tests() {
  need_rust
  need_rust_tools
  need_node
  need_system "${TO_COMPILE[@]}" "${TO_OPEN_A_WINDOW[@]}" "${TO_TEST[@]}"
  need_crates
  need_python

  stage "The format" cargo fmt --all --check
  need_modules
  stage "The window's types" npm --prefix ui run --silent check
  stage "The window's tests" npm --prefix ui run --silent test
  stage "The window's pages" npm --prefix ui run --silent build
  stage "The lints" cargo clippy --quiet --workspace --all-targets -- -D warnings
  start_display
  # The same cases each time: a run says what the code does, not what the dice did. ./dev search throws them.
  export PROPTEST_RNG_SEED=2026 PROPTEST_CASES=256
  stage "The tests" cargo test --workspace --no-fail-fast
  say "$PASSED passed, $FAILED failed"
}

# search TIMES: so many times the cases that ./dev test takes for each property, and new ones.
search() {
  local times=${1:-10}
  [[ $times =~ ^[1-9][0-9]{0,4}$ ]] || stop "How many times as many cases as ./dev test: a number such as 10."
  need_rust
  need_system "${TO_COMPILE[@]}" "${TO_TEST[@]}"
  need_crates
  need_python
  say "Looking for a case that breaks a property: $times times as many as ./dev test takes. This takes a while."
  # What a test turns down grows with what it is offered.
  unset PROPTEST_RNG_SEED
  export PROPTEST_CASES=$((256 * times)) PROPTEST_MAX_GLOBAL_REJECTS=$((1024 * times))
  cargo test --workspace --exclude pit-tests --exclude pit-workbench --no-fail-fast ||
    stop "It didn't come to a good end; the lines above say why. Where a property broke, they give the smallest case: make it a test of its own."
}

# stage NAME COMMAND…: runs one stage, adds its totals, ends where it failed.
stage() {
  local name=$1 log="$STAMPS/stage.log" status=0
  shift
  say "" "== $name: $*"
  "$@" 2>&1 | tee "$log" || status=$?
  case "$name" in
    "The tests") add_totals "$log" '^test result: ' ;;
    "The window's tests") add_totals "$log" '^ *Tests ' ;;
  esac
  ((status == 0 && FAILED == 0)) && return
  # What failed without a total of its own is one failure.
  ((FAILED > 0)) || FAILED=1
  say "" "$name failed: the lines above say where."
  say "$PASSED passed, $FAILED failed"
  exit 1
}

# Adds what a runner counted itself. A runner that printed no totals has failed.
add_totals() {
  local totals passed failed
  totals=$(sed 's/\x1b\[[0-9;]*m//g' "$1" | grep -E "$2" || true)
  if [[ -z $totals ]]; then
    FAILED=$((FAILED + 1))
    return
  fi
  passed=$(sum passed "$totals")
  failed=$(sum failed "$totals")
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
}

# sum WORD LINES: adds the numbers that stand before the word.
sum() {
  grep -oE "[0-9]+ $1" <<<"$2" | awk '{ total += $1 } END { print total + 0 }' || true
}
