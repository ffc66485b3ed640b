# An STM32F405, and the same image in QEMU's netduinoplus2: Cortex-M4, 1 MiB flash, 128 KiB RAM, a UART.
CORTEX_BOARD := stm32f405
CORTEX_CPU := cortex-m4
include boards/cortex-m/cortex-m.mk
BOARD_SOURCES += $(addprefix boards/stm32f405/,board.c pll.c uart.c)
