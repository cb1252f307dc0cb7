import browser from 'webextension-polyfill';
import { isCheckingAlarm } from './checking/checking-alarm';
import { openNotified } from './told/notifications';

interface Events {
  onFirstInstall: () => void;
  /** A new version runs; the scripts of the one before are cut off in every open page. */
  onUpdate: () => void;
  /** The browser, or a new version of the extension, has started. */
  onStart: () => void;
  onCheckingTime: () => void;
  /** Access to hosts was given, or taken away. */
  onAccessChange: () => void;
}

/** Registers every listener; call it in the worker's first synchronous turn, or the event that woke it is lost. */
export const listenForEvents = ({
  onFirstInstall,
  onUpdate,
  onStart,
  onCheckingTime,
  onAccessChange,
}: Events): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') onFirstInstall();
    if (reason === 'update') onUpdate();
    onStart();
  });
  browser.runtime.onStartup.addListener(onStart);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isCheckingAlarm(name)) onCheckingTime();
  });
  browser.permissions.onAdded.addListener(onAccessChange);
  browser.permissions.onRemoved.addListener(onAccessChange);
  browser.notifications.onClicked.addListener((id) => void openNotified(id));
};

/** Opened once, when the extension arrives: the bare browser shows no sign of it. */
export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
};
