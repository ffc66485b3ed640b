# An ATmega328P, as on an Arduino Uno, and the same image in avr8js: 32 KB flash, 2 KB RAM, a UART.
CC := avr-gcc
SIZE := avr-size
OBJCOPY := avr-objcopy
BAUD ?= 115200
BOARD_SOURCES := $(addprefix boards/atmega328p/,clock.c uart.c restart.c)
BOARD_MAIN := boards/atmega328p/main.c
# A double has 32 bits here. nanopb is told that it reads from and writes to memory only, and to keep its words to itself.
BOARD_FLAGS := -mmcu=atmega328p -DF_CPU=16000000UL -DFALAK_BAUD=$(BAUD)UL -DFALAK_PAYLOAD_MAX=160u -DFALAK_STATE_MAX=0 \
  -DFALAK_OUTBOX_BYTES=180u -DFALAK_EVENTS_MAX=4u -DPB_BUFFER_ONLY -DPB_NO_ERRMSG
STANDARD := -std=gnu11 -fno-math-errno
# nanopb's descriptors stay in flash, which takes a word in its header.
NANOPB := $(BUILD)/nanopb-avr
# Inlining makes stack frames that stay for as long as the caller does.
FRAMES := --param max-inline-insns-single=20 --param large-stack-frame=40 --param large-stack-frame-growth=50
OPTIMISE := -Os -ffunction-sections -fdata-sections -mcall-prologues -flto $(FRAMES)
BOARD_LINK := -Os -mcall-prologues -flto $(FRAMES) -Wl,--relax -Wl,--fatal-warnings
IMAGE_SUFFIX := .elf

ifeq ($(shell command -v $(CC)),)
$(error missing: $(CC): apt-get install gcc-avr avr-libc)
endif

.DEFAULT_GOAL := all

$(BUILD)/nanopb-avr/pb.h: $(BUILD)/nanopb/pb.h
	@mkdir -p $(@D)
	$(call say,GEN,$(@D))
	$(QUIET)cp $(<D)/pb*.[ch] $(@D)
	$(QUIET)sed 's/^typedef struct pb_msgdesc_s pb_msgdesc_t;/typedef const __flash struct pb_msgdesc_s pb_msgdesc_t;/' $< >$@
