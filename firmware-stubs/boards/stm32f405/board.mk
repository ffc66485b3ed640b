# An STM32F405, and the same image in QEMU's netduinoplus2: Cortex-M4, 1 MiB flash, 128 KiB RAM, a UART.
CC := arm-none-eabi-gcc
SIZE := arm-none-eabi-size
BAUD ?= 115200
BOARD_SOURCES := $(addprefix boards/stm32f405/,startup.c clock.c uart.c restart.c)
BOARD_MAIN := boards/stm32f405/main.c
# The core has no double-precision FPU and the units are in doubles, so the FPU stays off.
BOARD_FLAGS := -mcpu=cortex-m4 -mthumb -mfloat-abi=soft -fno-short-enums -DFALAK_BAUD=$(BAUD)u
# libc and libm are there for memcpy, strlen and sqrt; they were compiled with short enums and pass none.
BOARD_LINK := -nostartfiles -T boards/stm32f405/flash.ld -Wl,--no-enum-size-warning -Wl,--fatal-warnings
IMAGE_SUFFIX := .elf

ifeq ($(shell command -v $(CC)),)
$(error missing: $(CC): apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi)
endif

.DEFAULT_GOAL := all
# A changed layout links the images anew.
$(OUT)/boards/stm32f405/startup.o: boards/stm32f405/flash.ld
