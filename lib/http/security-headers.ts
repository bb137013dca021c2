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

/** The headers on every answer. `development` also lets the development server evaluate code and open a socket. */
export function securityHeaders(development: boolean): Header[] {
  const policy = {
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
  return [
    {
      key: "Content-Security-Policy",
      value: Object.entries(policy)
        .map((rule) => rule.join(" "))
        .join("; "),
    },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "Permissions-Policy", value: UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", ") },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ];
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
