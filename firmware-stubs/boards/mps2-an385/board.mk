# ARM's MPS2 with the FPGA image AN385, as QEMU has it: Cortex-M3, 4 MiB for code, 4 MiB RAM, a UART.
CORTEX_BOARD := mps2-an385
CORTEX_CPU := cortex-m3
include boards/cortex-m/cortex-m.mk
BOARD_SOURCES += boards/mps2-an385/board.c
