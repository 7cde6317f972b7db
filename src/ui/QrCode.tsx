import { makeStyles } from "@fluentui/react-components";
import { encode } from "uqr";

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
}

/** Empty modules around the code, without which cameras do not find it. */
const quiet = 4;

const useStyles = makeStyles({
  code: {
    display: "block",
    width: "100%",
    height: "auto",
    // Black on white in every theme, forced colours included: cameras read nothing else.
    backgroundColor: "white",
    forcedColorAdjust: "none",
  },
});

/** A text as a code that phones' cameras read. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "L", border: 0 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : "")))
    .join("");
  const whole = size + 2 * quiet;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className={useStyles().code}
    >
      <path d={path} fill="black" />
    </svg>
  );
}
