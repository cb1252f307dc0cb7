import { NO_TAB } from '../fetching/hold-back-links';
import { confineFramed } from './confine-frame';
import type { FrameWish } from './framed';

export const RULE_IDS: [number, number] = [1, 3];
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

/** `Link` headers that would have the browser open connections ahead of need. */
const HINTING_LINK = [{ header: 'link', values: ['*preconnect*', '*dns-prefetch*'] }];

/**
 * What the browser makes of the answers that our frame gets. The first rule is for the page itself, asked by a page of
 * ours; the frame demands its policy (`csp`), so that a page which it missed is not shown at all. The second is for all
 * that the page asks: no connection is opened ahead of need.
 */
export const frameRules = ({ url, hosts }: FrameWish, extensionId: string): chrome.declarativeNetRequest.Rule[] => {
  const values = {
    'content-security-policy': confineFramed(url, hosts),
    'allow-csp-from': '*',
    'content-type': `text/html; charset=${INERT_CHARSET}`,
    'x-dns-prefetch-control': 'off',
  };
  const { HeaderOperation, ResourceType, RuleActionType } = chrome.declarativeNetRequest;
  const drop = (header: string) => ({ header, operation: HeaderOperation.REMOVE });
  const set = ([header, value]: [string, string]) => ({ header, value, operation: HeaderOperation.SET });
  const change = (responseHeaders: chrome.declarativeNetRequest.ModifyHeaderInfo[]) => ({
    type: RuleActionType.MODIFY_HEADERS,
    responseHeaders,
  });
  const page = { initiatorDomains: [extensionId], resourceTypes: [ResourceType.SUB_FRAME] };
  const parts = { initiatorDomains: [...hosts], responseHeaders: HINTING_LINK };
  const requestDomains = [...hosts];
  return [
    {
      id: RULE_IDS[0],
      condition: { ...page, requestDomains, tabIds: NO_TAB },
      action: change([...DROPPED.map(drop), ...Object.entries(values).map(set)]),
    },
    { id: RULE_IDS[1], condition: { ...parts, requestDomains, tabIds: NO_TAB }, action: change([drop('link')]) },
  ];
};
