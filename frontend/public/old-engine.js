// Plain ES5 on purpose: this file must run where the rest cannot. It looks for what the built scripts rely on and, if
// something is missing, says so in words instead of leaving a white page.
(() => {
  var works =
    'noModule' in document.createElement('script') &&
    typeof Object.fromEntries === 'function' &&
    typeof AbortController === 'function' &&
    typeof IntersectionObserver === 'function' &&
    window.CSS &&
    CSS.supports('color', 'var(--x)') &&
    CSS.supports('display', 'grid');
  if (works) return;
  document.addEventListener('DOMContentLoaded', () => {
    document.body.innerHTML =
      '<div style="padding:48px 24px;font-size:18px;line-height:1.7;color:#14213a">' +
      '<h1 style="font-size:22px">请更新浏览器</h1>' +
      '<p>这部手机上的浏览器（或微信）版本太旧，五力无法在其中运行。</p>' +
      '<p>可以这样办：</p><ol><li>在应用商店更新微信，再从微信打开；</li>' +
      '<li>或用系统自带浏览器的新版本打开本页；</li><li>或在电脑上登录办理。</li></ol></div>';
  });
})();
