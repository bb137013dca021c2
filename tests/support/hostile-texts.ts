/** Texts that a format can stumble over: its own marks, line ends, what it may not hold, what is long or not Latin. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<b>bold</b> &amp; <script>alert(1)</script>",
  "]]> and ]]]]><![CDATA[ and <!-- no comment -->",
  "</script><script>alert(1)</script>",
  "a line\nanother\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  'END:VCALENDAR; X-FOO="bar":baz, \\, \\; \\\\',
  '=HYPERLINK("https://example.org")',
  "control \u0000\u0001\u0008\u000b\u001b\u007f characters",
  "half a pair \ud83d and \udd0b, a whole 🔋, no character \uffff",
  "line \u2028 and paragraph \u2029 separators, \u0085 too",
  "全固体電池".repeat(40),
  "Ελληνικά, русский, العربية, עברית \u202e turned round",
  "\"quoted\" 'twice' `thrice` {{braces}} %s %00 $x",
  "C:\\new\\r, not a line end",
  `${"long ".repeat(200)}end`,
];
