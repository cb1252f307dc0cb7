import { confineFramed } from './confine-frame';
import type { FrameWish } from './framed';

export const RULE_ID = 1;
/** No markup can be seen in bytes that are read in this encoding: the page is inert until it is replaced. */
export const INERT_CHARSET = 'UTF-16LE';

/** They forbid frames, tell others of what happens in the page, or send for things before anybody reads it. */
const DROPPED = [
  'x-frame-options',
  'content-security-policy-report-only',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'report-to',
  'reporting-endpoints',
  'nel',
  'link',
  'refresh',
  'speculation-rules',
  'set-cookie',
];

/**
 * What the browser makes of the answer that our frame gets, and of no other: asked by a page of ours, in no tab. The
 * frame itself demands the policy (`csp`), so that a page which this rule missed is not shown at all.
 */
export const frameRule = ({ url, hosts }: FrameWish, extensionId: string): chrome.declarativeNetRequest.Rule => {
  const values = {
    'content-security-policy': confineFramed(url, hosts),
    'allow-csp-from': '*',
    'content-type': `text/html; charset=${INERT_CHARSET}`,
    'x-dns-prefetch-control': 'off',
  };
  const { HeaderOperation, ResourceType, RuleActionType } = chrome.declarativeNetRequest;
  return {
    id: RULE_ID,
    condition: {
      initiatorDomains: [extensionId],
      requestDomains: [...hosts],
      resourceTypes: [ResourceType.SUB_FRAME],
      // None.
      tabIds: [-1],
    },
    action: {
      type: RuleActionType.MODIFY_HEADERS,
      responseHeaders: [
        ...DROPPED.map((header) => ({ header, operation: HeaderOperation.REMOVE })),
        ...Object.entries(values).map(([header, value]) => ({ header, value, operation: HeaderOperation.SET })),
      ],
    },
  };
};
