# shellcheck shell=bash
# Every figure in every state, as the window and as paper show it.

# figures FOLDER: pictures of them in light, dark, grey and forced colours, and on paper.
figures() {
  local folder=$1 kind width height browser
  mkdir -p "$folder"
  cargo run --quiet --package pit-report --example figures -- "$folder" >"$folder/pages"
  pdftoppm -r 60 -png "$folder/figures.pdf" "$folder/paper"
  browser=$(command -v chromium chromium-browser google-chrome | head -n 1) || true
  if [[ -z $browser ]]; then
    say "Chromium isn't here, so the figures are drawn as paper has them and not as the window does."
  else
    while read -r kind width height; do
      shoot "$browser" "$folder/$kind" "$width,$height"
    done <"$folder/pages"
  fi
  rm -f "$folder"/*.html "$folder/figures.pdf" "$folder/pages"
}

# shoot BROWSER PAGE WIDTH,HEIGHT: PAGE.html in every look. A profile of its own, as one that is open
# elsewhere makes it wait.
shoot() {
  local look flags profile
  profile=$(mktemp -d)
  for look in light dark grey forced; do
    flags=(--headless=new --disable-gpu --no-sandbox --hide-scrollbars --allow-file-access-from-files)
    if [[ $look == forced ]]; then flags+=(--force-high-contrast); fi
    timeout 60 "$1" "${flags[@]}" --user-data-dir="$profile" --window-size="$3" \
      --screenshot="$2-$look.png" "file://$PWD/$2.html#$look" 2>/dev/null ||
      stop "The browser made no picture of $2; run it by hand to see why: $1 --headless file://$PWD/$2.html"
  done
  rm -rf "$profile"
}
