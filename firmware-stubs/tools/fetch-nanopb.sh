#!/bin/sh
# Fetches the source of nanopb's C runtime, in the version of the installed generator, into a directory: pb*.c, pb*.h.
# Uses apt with lists of its own, so that nothing of the system's configuration changes.
#
# Usage: tools/fetch-nanopb.sh DIRECTORY
set -eu

into=$1
say() {
  echo "nanopb: $1" >&2
  exit 1
}

command -v apt-get >/dev/null || say "no apt-get here; unpack a nanopb 0.4 source and call make NANOPB=ITS_DIRECTORY"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -f "$keyring" ] || say "no Debian keyring here; unpack a nanopb 0.4 source and call make NANOPB=ITS_DIRECTORY"
mirror=$(apt-get indextargets --format '$(ORIGIN) $(COMPONENT) $(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
  awk '$1 == "Debian" && $2 == "main" && $3 !~ /-/ { print $4, $3; exit }')
[ -n "$mirror" ] || say "apt knows no Debian main archive; run apt-get update, or call make NANOPB=DIRECTORY"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/parts"
echo "deb-src [signed-by=$keyring] $mirror main" >"$work/parts/source.list"
own() {
  apt-get -qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/parts" \
    -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User="$(id -un)" "$@"
}
own update || say "the package archive does not answer; try again, or call make NANOPB=DIRECTORY"
(cd "$work" && own source --download-only nanopb) || say "the package archive has no source of nanopb"
mkdir -p "$into"
tar -xzf "$work"/nanopb_*.orig.tar.gz -C "$into" --strip-components=1 --wildcards --no-wildcards-match-slash '*/pb*.[ch]' '*/LICENSE.txt'
