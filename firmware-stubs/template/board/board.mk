# Your board. Name your compiler, its flags and your sources; firmware-stubs/boards/stm32f405/board.mk is one for a bare chip.
#
# CC := arm-none-eabi-gcc
# SIZE := arm-none-eabi-size
BOARD_SOURCES := $(BOARD_DIR)/port.c
BOARD_MAIN := $(BOARD_DIR)/main.c
# On ARM add -fno-short-enums.
BOARD_FLAGS := -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700
BOARD_LINK :=
# What the linker's output is called after falak-UNIT: .elf for a chip.
IMAGE_SUFFIX :=
