/* USART1 on PA9 (out) and PA10 (in), eight bits, no parity, one stop bit. */
#ifndef FALAK_STM32F405_UART_H
#define FALAK_STM32F405_UART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What may wait to be read. A power of two. */
#define STM32_RX_BYTES 4096u

void stm32_uart_begin(uint32_t apb2_hz, uint32_t baud);

/* What has come in: moves at most `room` bytes into `into` and returns how many. Bytes beyond the ring were dropped. */
size_t stm32_uart_read(uint8_t *into, size_t room);

bool stm32_uart_has_input(void);

/* False where the byte before is not out yet. */
bool stm32_uart_send(uint8_t byte);

/* Waits until the last byte has left the wire. */
void stm32_uart_flush(void);

/* USART1's interrupt. */
void stm32_uart_interrupt(void);

#endif
