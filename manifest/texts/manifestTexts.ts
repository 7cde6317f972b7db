/** What Teams shows about the app before it is opened. */
export interface ManifestTexts {
  /** At most 30 characters. */
  readonly shortName: string;
  /** At most 100. */
  readonly fullName: string;
  /** At most 80. */
  readonly shortDescription: string;
  /** At most 4,000. */
  readonly fullDescription: string;
  readonly tabName: string;
}
