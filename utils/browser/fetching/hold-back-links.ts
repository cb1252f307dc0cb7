/** Of our own requests; the rule of a framed page has another. */
const RULE_ID = 2;

/** In no tab: our offscreen page is in none. */
export const NO_TAB = [-1];

/**
 * Chrome follows the `Link` header of whatever a page of ours asks for, and opens connections to the hosts it names. Of
 * answers to ourselves it is dropped. The rule lasts as long as the browser runs; asking again changes nothing.
 */
export const holdBackLinks = async (): Promise<void> => {
  const { HeaderOperation, ResourceType, RuleActionType } = chrome.declarativeNetRequest;
  const rule: chrome.declarativeNetRequest.Rule = {
    id: RULE_ID,
    condition: {
      initiatorDomains: [chrome.runtime.id],
      resourceTypes: [ResourceType.XMLHTTPREQUEST],
      tabIds: NO_TAB,
    },
    action: {
      type: RuleActionType.MODIFY_HEADERS,
      responseHeaders: [{ header: 'link', operation: HeaderOperation.REMOVE }],
    },
  };
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE_ID], addRules: [rule] });
};
