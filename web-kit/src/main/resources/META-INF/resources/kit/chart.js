/*
 * Draws each [data-chart] with ECharts. The attribute holds an option in JSON, without styles: colours, sizes and lines
 * come from tokens.css. Values named "@grade-a" are replaced by the token of that name.
 */
(function () {
  'use strict';
  var css = getComputedStyle(document.documentElement);
  function token(name) { return css.getPropertyValue('--' + name).trim(); }
  var font = css.getPropertyValue('--font-ui').trim();
  var label = { color: token('chart-axis'), fontSize: 12, fontFamily: font };
  var axis = {
    axisLine: { lineStyle: { color: token('control') } },
    axisTick: { show: false },
    axisLabel: label,
    nameTextStyle: label,
    splitLine: { lineStyle: { color: token('chart-grid') } }
  };
  echarts.registerTheme('zhuangan', {
    color: [1, 2, 3, 4, 5, 6].map(function (n) { return token('chart-' + n); }),
    textStyle: { fontFamily: font, fontSize: 12, color: token('ink-900') },
    categoryAxis: Object.assign({}, axis, { splitLine: { show: false } }),
    valueAxis: Object.assign({}, axis, { axisLine: { show: false } }),
    bar: { barMaxWidth: 28, label: { color: token('ink-900'), fontSize: 12 } },
    line: { symbol: 'circle', symbolSize: 7, lineStyle: { width: 2 }, smooth: false },
    legend: { textStyle: { color: token('ink-700'), fontSize: 13 }, itemWidth: 12, itemHeight: 12, right: 0, top: 0 },
    tooltip: {
      renderMode: 'richText', backgroundColor: token('jade-950'), borderWidth: 0, padding: [8, 12],
      textStyle: { color: '#fff', fontSize: 13, fontFamily: font }
    }
  });
  function withTokens(value) {
    if (typeof value === 'string' && value.charAt(0) === '@') return token(value.slice(1)) || value;
    if (Array.isArray(value)) return value.map(withTokens);
    if (value && typeof value === 'object') {
      Object.keys(value).forEach(function (k) { value[k] = withTokens(value[k]); });
    }
    return value;
  }
  var still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  function draw(host) {
    if (host.dataset.drawn || !host.dataset.chart) return;
    host.dataset.drawn = '1';
    var option = withTokens(JSON.parse(host.dataset.chart));
    option.animation = !still && option.animation !== false;
    option.animationDuration = 320;
    option.grid = Object.assign({ left: 4, right: 8, top: 28, bottom: 4, containLabel: true }, option.grid);
    var chart = echarts.init(host, 'zhuangan', { renderer: 'svg' });
    chart.setOption(option);
    new ResizeObserver(function () { chart.resize(); }).observe(host);
  }
  function all() { document.querySelectorAll('[data-chart]').forEach(draw); }
  all();
  // a poll that updates quietly tells nobody, so the page itself is watched
  var due = 0;
  new MutationObserver(function () {
    if (!due) due = requestAnimationFrame(function () { due = 0; all(); });
  }).observe(document.body, { childList: true, subtree: true });
})();
