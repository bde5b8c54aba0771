/** Nodes on −1 … 1 and weights of the Gauss–Legendre rule of a few points (Abramowitz and Stegun, table 25.4). */
export interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

export const FOUR_POINTS: Rule = {
  nodes: [
    -0.861_136_311_594_052_6, -0.339_981_043_584_856_3, 0.339_981_043_584_856_3, 0.861_136_311_594_052_6,
  ],
  weights: [
    0.347_854_845_137_453_9, 0.652_145_154_862_546_1, 0.652_145_154_862_546_1, 0.347_854_845_137_453_9,
  ],
};
