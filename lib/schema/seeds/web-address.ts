/** An address that an editor gave. */
export interface GivenAddress {
  /** The address of the publication itself. */
  readonly url: string;
  /** The copy in the Web Archive, where the copy's address was given. */
  readonly archiveUrl: string | undefined;
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(https?:\/\/.+)$/;
const TAGS = /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid)$/;

/**
 * Reads an address, without the tags that tell where a visitor came from.
 * @throws a sentence that says what is wrong with it
 */
export function readAddress(text: string): GivenAddress {
  const given = withoutTags(text.trim());
  const original = ARCHIVED.exec(given)?.[1];
  return original === undefined
    ? { url: given, archiveUrl: undefined }
    : { url: withoutTags(original), archiveUrl: given };
}

/** Whether an address is one that `readAddress` takes. */
export function isReadableAddress(text: string): boolean {
  try {
    return readAddress(text) !== null;
  } catch {
    return false;
  }
}

function withoutTags(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `An address starts with http:// or https://, and this one does not: ${JSON.stringify(text)}.`,
    );
  if (url.username || url.password) throw new Error("The address holds a name or password; give it without.");
  for (const name of [...url.searchParams.keys()]) if (TAGS.test(name)) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}

/** What else shops, networks and readers hang on an address without leading elsewhere. */
const MORE_TAGS = /^(?:amp|msclkid|dclid|yclid|igshid|ref_src|guccounter|guce_.*)$/;

/**
 * What all addresses of one page have in common, those of archived copies too: not the protocol, `www.`, a closing
 * slash, `.html`, tags, a place in the page or the page's version for phones (`m.`, AMP).
 */
export function toAddressKey(address: string): string {
  const { url } = readAddress(address);
  const { pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (MORE_TAGS.test(name)) searchParams.delete(name);
  searchParams.delete("outputType", "amp");
  searchParams.sort();
  const path = pathname
    .replace(/^\/amp(?=\/)/, "")
    .replace(/\/+$/, "")
    .replace(/\.html?$/, "")
    .replace(/(?:\/amp|\.amp)$/, "");
  return `${getSite(url).replace(/^(?:amp|m|mobile)\.(?=[^.]+\.)/, "")}${path}?${searchParams}`;
}

/** The host of an address as far as it tells sites apart. */
export function getSite(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}

/**
 * What the addresses of one article on several hosts of a domain have in common, such as on `test.paper.example`: the
 * domain and the rest of the key. A path too short to tell articles apart counts with its host.
 */
export function toArticleKey(address: string): string {
  const key = toAddressKey(address);
  const rest = key.replace(/^[^/?]*/, "");
  return rest.length < SHORTEST_TELLING ? key : `${getDomain(getSite(readAddress(address).url))}${rest}`;
}
const SHORTEST_TELLING = 16;

/** The domain that a site belongs to: `paper.co.jp` of `news.paper.co.jp`. */
export function getDomain(site: string): string {
  return /[^.]+(?:\.(?:com?|org?|ac|gov?|net?|edu))?\.[^.]+$/.exec(site)?.[0] ?? site;
}

/** The address that another one carries in a parameter, as mirrors and translators have it. */
export function findCarriedAddress(address: string): string | undefined {
  return [...new URL(address).searchParams.values()].find(
    (value) => /^https?:\/\/[^/]+\/./.test(value) && isReadableAddress(value),
  );
}
