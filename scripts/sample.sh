# shellcheck shell=bash
# The sample, through the terminal program.

# write_sample FOLDER: the sample and its reports.
write_sample() {
  cargo build --quiet --package pit-cli || stop "The terminal program didn't build; the lines above say why."
  local pit="${CARGO_TARGET_DIR:-target}/debug/pit"
  rm -f "$1/harbourton.pit" "$1"/*.pdf
  "$pit" sample --out "$1/harbourton.pit"
  "$pit" report "$1/harbourton.pit" --out "$1/harbourton.pdf"
}

# papers FOLDER: every paper of the sample and of a full triangle.
papers() {
  cargo run --quiet --package pit-tests --example papers -- "$1" || stop "The papers weren't written; the lines above say why."
}

sample_in_terminal() {
  local folder="$PWD/target/sample"
  mkdir -p "$folder"
  say "Building the terminal program. The first time takes a minute or two."
  write_sample "$folder"
  "${CARGO_TARGET_DIR:-target}/debug/pit" score "$folder/harbourton.pit"
  say "" "The sample and its report:"
  printf '  %s\n' "$folder"/*
}
