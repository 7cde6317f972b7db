/** Colours on white paper: text at least 4.5:1, shapes 3:1. */
export const palette = {
  text: "#242424",
  quiet: "#424242",
  line: "#8A8A8A",
  shade: "#F0F0F0",
  /** One for each series of a chart, told apart by lightness too. */
  series: ["#4F52B2", "#8A8A8A"],
} as const;
