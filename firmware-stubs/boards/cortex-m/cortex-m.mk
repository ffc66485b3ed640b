# What boards with a Cortex-M share. A board says CORTEX_BOARD (its name) and CORTEX_CPU first.
CC := arm-none-eabi-gcc
SIZE := arm-none-eabi-size
BAUD ?= 115200
BOARD_SOURCES := $(addprefix boards/cortex-m/,startup.c clock.c ring.c restart.c)
BOARD_MAIN := boards/cortex-m/main.c
# The units are in doubles, which no FPU of these cores computes, so the FPU stays off.
BOARD_FLAGS := -mcpu=$(CORTEX_CPU) -mthumb -mfloat-abi=soft -fno-short-enums -DFALAK_BAUD=$(BAUD)u \
  -Iboards/cortex-m -Iboards/$(CORTEX_BOARD)
# libc and libm are there for memcpy, strlen and sqrt; they were compiled with short enums and pass none.
BOARD_LINK := -nostartfiles -Lboards/cortex-m -T boards/$(CORTEX_BOARD)/memory.ld -Wl,--no-enum-size-warning -Wl,--fatal-warnings
IMAGE_SUFFIX := .elf

ifeq ($(shell command -v $(CC)),)
$(error missing: $(CC): apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi)
endif

.DEFAULT_GOAL := all
# A changed layout links the images anew.
$(OUT)/boards/cortex-m/startup.o: boards/cortex-m/sections.ld boards/$(CORTEX_BOARD)/memory.ld
