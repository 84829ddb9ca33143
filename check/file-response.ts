/** The response of a server to a request for a file of the FAQ, or for a style sheet of the page. */
export interface FileResponse {
  /** The HTTP status; `undefined` if the server did not respond. */
  readonly status?: number;
  /** The header `Content-Type`. */
  readonly contentType?: string;
  /** The header `Access-Control-Allow-Origin`. */
  readonly allowOrigin?: string;
  /** The header `Access-Control-Allow-Credentials`. */
  readonly allowCredentials?: string;
  /** Hashes of the body, one for each algorithm: `sha256-…`, `sha384-…`, `sha512-…`. */
  readonly hashes?: readonly string[];
  /** The version in the banner comment of the file. */
  readonly version?: string;
  /** The text of the body, if it is a style sheet. */
  readonly css?: string;
}

/** Whether the response is an HTML page. Many servers send one, with status 200, if a file does not exist. */
export const isHtmlPage = ({ contentType = '' }: FileResponse): boolean => /html/i.test(contentType);

/** Whether the response may be the requested file. */
export const isFile = (response: FileResponse): boolean =>
  response.status !== undefined && response.status < 400 && !isHtmlPage(response);
