interface Header {
  readonly key: string;
  readonly value: string;
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

/** What programs and pages of other sites may read: the API with its files and pictures, the views, the previews. */
const SHARED = "/(api|embed|og)/:path*";

/**
 * The headers on every answer, by address; of several rules for one address the last counts. What stands inline in a document is
 * allowed by its hash, which the front puts in place of 'unsafe-inline' (lib/server/content-policy.ts): only the development
 * server, which has no front, allows all, and lets its own code evaluate code and open a socket.
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
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
      ],
    },
    {
      source: UNFRAMED,
      headers: [
        policy(pagePolicy(development)),
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Cross-Origin-Embedder-Policy", value: "require-corp" },
      ],
    },
    { source: SHARED, headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
    { source: DRAWN, headers: [policy({ ...NOTHING, "font-src": "data:", "frame-ancestors": "'none'" })] },
    // Without a word on frames any page may hold one, also one of a file or of a program: "*" means those of the web alone.
    { source: FRAMED, headers: [policy(NOTHING)] },
  ];
}

type Policy = Readonly<Record<string, string>>;

function pagePolicy(development: boolean): Policy {
  return {
    "default-src": "'none'",
    "script-src": development ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": development ? "'self' ws:" : "'self'",
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
