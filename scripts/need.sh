# shellcheck shell=bash
# What must be there, and how it comes there. Nothing is done twice: a stamp under
# target/dev says what was set up, and is only written when it is whole.

STAMPS=target/dev

# "how to see that it is there|the Debian packages that bring it, in order of preference"
# shellcheck disable=SC2034 # dev and scripts/test.sh name these lists
{
  TO_COMPILE=("command cc|build-essential")
  TO_OPEN_A_WINDOW=("command pkg-config|pkg-config" "library webkit2gtk-4.1|libwebkit2gtk-4.1-dev")
  TO_TEST=(
    "command WebKitWebDriver|webkit2gtk-driver webkitgtk-webdriver"
    "command Xvfb|xvfb"
    "command dbus-daemon|dbus-daemon"
    "command pdftotext|poppler-utils"
    "command qpdf|qpdf"
    "file /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf|fonts-noto-core"
    "python|python3-venv"
  )
}

# has COMMAND…: whether all of them are there.
has() {
  command -v "$@" >/dev/null && [[ $(command -v "$@" | wc -l) == "$#" ]]
}

# at_least 1.95.0 1.90: whether the first version is not older than the second.
at_least() {
  [[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" == "$2" ]]
}

need_rust() {
  has cargo rustc ||
    stop "Rust is missing: install it from https://rustup.rs and run this again."
  local version
  version=$(rustc --version | cut -d ' ' -f 2)
  at_least "$version" 1.90 ||
    stop "Rust $version is too old, 1.90 or newer is needed: run \`rustup update stable\` and then this again."
}

need_rust_tools() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  say "Adding Rust's formatter and its lints (rustfmt, clippy)."
  { has rustup && rustup --quiet component add rustfmt clippy; } ||
    stop "Rust's formatter and lints are missing and couldn't be added: install rustfmt and clippy and run this again."
}

need_node() {
  has node npm ||
    stop "Node is missing, or its npm: install Node 20.19 or newer from https://nodejs.org and run this again."
  local version
  version=$(node --version)
  version=${version#v}
  case "$version" in
    20.* | 21.*) at_least "$version" 20.19 && [[ $version == 20.* ]] ;;
    22.* | 23.*) at_least "$version" 22.12 && [[ $version == 22.* ]] ;;
    *) at_least "$version" 24 ;;
  esac || stop "Node $version won't do: 20.19, 22.12 or 24 (or newer ones of these) is needed, from https://nodejs.org."
}

is_there() {
  case "$1" in
    "command "*) has "${1#command }" ;;
    "library "*) has pkg-config && pkg-config --exists "${1#library }" ;;
    "file "*) [[ -e "${1#file }" ]] ;;
    python) find_python >/dev/null ;;
  esac
}

# need_system NEED…: installs the Debian packages of the needs that are not met.
need_system() {
  local need missing=() packages=()
  for need in "$@"; do
    is_there "${need%%|*}" || missing+=("${need#*|}")
  done
  ((${#missing[@]})) || return 0
  has apt-get ||
    stop "Something is missing that I can only install on Debian or Ubuntu; bring what they call: ${missing[*]}."
  local as_root=()
  if ((EUID != 0)); then
    has sudo ||
      stop "This needs an administrator once: ask one to run \`apt-get install ${missing[*]%% *}\`, then run this again."
    sudo -v ||
      stop "sudo didn't let me in, so nothing was installed: ask an administrator to run \`apt-get install ${missing[*]%% *}\`."
    as_root=(sudo)
  fi
  say "Installing with apt-get, as the system lacks them: ${missing[*]%% *}."
  mkdir -p "$STAMPS"
  "${as_root[@]}" apt-get update -q >"$STAMPS/apt.log" 2>&1 ||
    stop "The list of packages couldn't be fetched, so nothing was installed: check the network and run this again ($STAMPS/apt.log says more)."
  for need in "${missing[@]}"; do
    packages+=("$(first_known "$need")")
  done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}" \
    >>"$STAMPS/apt.log" 2>&1 ||
    stop "apt-get couldn't install ${packages[*]}: $STAMPS/apt.log says why; mend that and run this again."
}

# Names of packages change from release to release: the first that this one knows.
first_known() {
  local name
  for name in $1; do
    apt-cache show "$name" >/dev/null 2>&1 && break
  done
  say "$name"
}

# once NAME FILE… -- COMMAND…: runs the command, but for when it did its work for these files.
once() {
  local name=$1 files=()
  shift
  while [[ $1 != -- ]]; do
    files+=("$1")
    shift
  done
  shift
  local now
  now=$(cat "${files[@]}" | cksum)
  [[ "$(cat "$STAMPS/$name" 2>/dev/null)" == "$now" ]] && return
  rm -f "$STAMPS/$name"
  mkdir -p "$STAMPS"
  "$@" 2>"$STAMPS/$name.log" || return
  printf '%s\n' "$now" >"$STAMPS/$name"
}

cannot_fetch() {
  stop "$1 couldn't be fetched, most likely for want of a network: $STAMPS/$2.log says more; mend that and run this again."
}

need_crates() {
  local host
  host=$(rustc -vV | sed -n 's/^host: //p')
  once crates Cargo.lock -- cargo fetch --quiet --locked --target "$host" ||
    cannot_fetch "The Rust libraries" crates
}

need_modules() {
  [[ -d ui/node_modules ]] || rm -f "$STAMPS/modules"
  once modules ui/package-lock.json -- install_modules ||
    cannot_fetch "The window's libraries" modules
}

install_modules() {
  say "Installing the window's libraries (npm ci)."
  (cd ui && npm ci --no-audit --no-fund --loglevel=error)
}

# A python, 3.10 or newer, that can make an environment of its own: the user's or the system's.
find_python() {
  local python
  for python in python3 /usr/bin/python3; do
    "$python" -c 'import ensurepip, sys, venv; assert sys.version_info >= (3, 10)' 2>/dev/null && say "$python" && return
  done
  return 1
}

# The checkers of PDF files, in an environment of their own; PIT_PYTHON names its python.
need_python() {
  find_python >/dev/null ||
    stop "Python is too old for the checkers of reports: 3.10 or newer is needed, with its venv module."
  [[ -x target/venv/bin/python ]] || rm -f "$STAMPS/python"
  once python tests/requirements.txt -- make_venv ||
    cannot_fetch "The checkers for reports" python
  export PIT_PYTHON="$PWD/target/venv/bin/python"
}

make_venv() {
  say "Installing the checkers for reports (tests/requirements.txt) into target/venv."
  rm -rf target/venv
  "$(find_python)" -m venv target/venv &&
    target/venv/bin/python -m pip install --quiet --disable-pip-version-check -r tests/requirements.txt
}

# What reports are compared with by ./dev bench, beside the checkers.
need_typst() {
  target/venv/bin/python -c 'import typst' 2>/dev/null || rm -f "$STAMPS/typst"
  once typst tests/benches/requirements.txt -- target/venv/bin/python -m pip install \
    --quiet --disable-pip-version-check -r tests/benches/requirements.txt ||
    cannot_fetch "Typst, which reports are compared with," typst
}
