#include "uart.h"
#include "board.h"
#include "irq.h"
#include "registers.h"
#include "ring.h"

#define PIN_OUT 9u
#define PIN_IN 10u
#define MODE_ALTERNATE 2u
#define FUNCTION_USART1 7u
#define SPEED_HIGH 2u
#define PULL_UP 1u

/* Sets a field of `width` bits for one pin. */
static void set_pin(volatile uint32_t *where, uint32_t pin, uint32_t width, uint32_t value) {
  const uint32_t mask = (1u << width) - 1u;
  *where = (*where & ~(mask << (pin * width))) | (value << (pin * width));
}

static void begin_pins(void) {
  RCC_AHB1ENR |= RCC_AHB1ENR_GPIOA;
  /* A peripheral's clock takes two cycles to come: read it back. */
  (void)RCC_AHB1ENR;
  set_pin(&GPIOA_AFRH, PIN_OUT - 8u, 4, FUNCTION_USART1);
  set_pin(&GPIOA_AFRH, PIN_IN - 8u, 4, FUNCTION_USART1);
  set_pin(&GPIOA_OSPEEDR, PIN_OUT, 2, SPEED_HIGH);
  /* An open wire reads as idle. */
  set_pin(&GPIOA_PUPDR, PIN_IN, 2, PULL_UP);
  set_pin(&GPIOA_MODER, PIN_OUT, 2, MODE_ALTERNATE);
  set_pin(&GPIOA_MODER, PIN_IN, 2, MODE_ALTERNATE);
}

void stm32_uart_begin(uint32_t apb2_hz, uint32_t baud) {
  begin_pins();
  RCC_APB2ENR |= RCC_APB2ENR_USART1;
  (void)RCC_APB2ENR;
  /* Sixteenths of a divider of 16 times the rate: the rounded quotient itself. */
  USART1_BRR = (apb2_hz + baud / 2u) / baud;
  USART1_CR1 = USART_CR1_UE | USART_CR1_TE | USART_CR1_RE | USART_CR1_RXNEIE;
  NVIC_ISER(BOARD_UART_IRQ) = NVIC_ISER_BIT(BOARD_UART_IRQ);
}

void cortex_uart_interrupt(void) {
  /* Reading status, then data, clears an overrun as well. */
  if ((USART1_SR & (USART_SR_RXNE | USART_SR_ORE)) == 0) return;
  cortex_ring_put((uint8_t)USART1_DR);
}

bool cortex_uart_send(uint8_t byte) {
  if ((USART1_SR & USART_SR_TXE) == 0) return false;
  USART1_DR = byte;
  return true;
}

void cortex_uart_flush(void) {
  while ((USART1_SR & USART_SR_TC) == 0) {
  }
}
