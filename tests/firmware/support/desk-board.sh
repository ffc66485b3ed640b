#!/bin/sh
# A board for tests of the desk: a stub on a pseudo-terminal whose power, reset and flash lines are this script.
# desk-board.sh FOLDER on|off|reset|flash|cut. The port is FOLDER/tty, what was asked stands in FOLDER/log; FOLDER/old and
# FOLDER/new start the firmware before and after flashing, FOLDER/flashed says which. "cut" is a supply that gives no power.
cd "$1" || exit 1
echo "$2" >> log

off() {
  [ -f pid ] && kill -9 "$(cat pid)" 2>/dev/null
  rm -f pid tty said
}

on() {
  firmware=./old
  [ -f flashed ] && firmware=./new
  "$firmware" > said 2> errors < /dev/null &
  echo $! > pid
  tries=0
  until grep -q path said; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { cat errors >&2; exit 1; }
    sleep 0.05
  done
  ln -sfn "$(sed -n 's/.*"path":"\([^"]*\)".*/\1/p' said)" tty
}

case "$2" in
  on) on ;;
  off) off ;;
  reset) off; on ;;
  flash) touch flashed; off; on ;;
  cut) off ;;
esac
