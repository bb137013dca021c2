interface Header {
  readonly key: string;
  readonly value: string;
}

/**
 * What scripts may run. Hashes of the inline scripts Next writes into a page come here in place of
 * 'unsafe-inline'; a browser that is given a hash passes over that word.
 */
function scriptSources(development: boolean): string {
  return development ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self' 'unsafe-inline'";
}

interface HeaderRule {
  /** The addresses it is for, as Next matches them. */
  readonly source: string;
  readonly headers: Header[];
}

/** The views that other sites may put into frames. */
const FRAMED = "/embed/:path*";
const UNFRAMED = "/((?!embed/).*)";

/** Pictures that stand alone and hold their own typefaces. */
const DRAWN = "/api/v1/:path(.+\\.svg)";

/**
 * The headers on every answer, by address; of several rules for one address the last counts. `development` also lets the
 * development server evaluate code and open a socket.
 */
export function buildSecurityHeaders(development: boolean): HeaderRule[] {
  return [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", ") },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
    {
      source: UNFRAMED,
      headers: [policy(pagePolicy(development)), { key: "X-Frame-Options", value: "DENY" }],
    },
    { source: DRAWN, headers: [policy({ ...NOTHING, "font-src": "data:", "frame-ancestors": "'none'" })] },
    { source: FRAMED, headers: [policy({ ...NOTHING, "frame-ancestors": "*" })] },
  ];
}

type Policy = Readonly<Record<string, string>>;

function pagePolicy(development: boolean): Policy {
  return {
    "default-src": "'self'",
    "script-src": scriptSources(development),
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": development ? "'self' ws:" : "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
}

/** What runs nothing and loads nothing. */
const NOTHING: Policy = {
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

function policy(rules: Policy): Header {
  const value = Object.entries(rules)
    .map((rule) => rule.join(" "))
    .join("; ");
  return { key: "Content-Security-Policy", value };
}

const UNUSED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "microphone",
  "payment",
  "usb",
] as const;
