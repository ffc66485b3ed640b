# 2 KB of RAM: the small profile, and one unit.
PROFILE := small
UNITS ?= adcs
