/* USART1 on PA9 (out) and PA10 (in), eight bits, no parity, one stop bit. The rest of it is in board.h. */
#ifndef FALAK_STM32F405_UART_H
#define FALAK_STM32F405_UART_H

#include <stdint.h>

void stm32_uart_begin(uint32_t apb2_hz, uint32_t baud);

#endif
