import { tokens } from "@fluentui/react-components";

/** The mark of the app under test; decoration, its name always stands beside it. */
export function AppIcon({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill={tokens.colorBrandBackground} />
      <g
        fill="none"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M24.4 13.2A9 9 0 1 1 19 7.5" />
        <path d="M16 11v5.2l3.6 2.4" />
        <path d="M22 6.6l2.2 2.2 3.6-4" />
      </g>
    </svg>
  );
}
