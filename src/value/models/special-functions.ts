/** From here on the asymptotic series below hold to double precision. */
const ASYMPTOTIC_FROM = 10;
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_7;

/** ln Γ(x), x > 0: Stirling's series (Abramowitz and Stegun 6.1.41) after the recurrence 6.1.15. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < ASYMPTOTIC_FROM; shifted += 1) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 -
              square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360_360 - square / 156))))));
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + series - Math.log(product);
}

/** ψ(x) = d ln Γ(x) / dx, x > 0: Abramowitz and Stegun 6.3.18 after the recurrence 6.3.5. */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < ASYMPTOTIC_FROM; shifted += 1) sum -= 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 -
          square *
            (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32_760 - square / 12))))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}
