using Provenance.Tests;

namespace Provenance.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class AttackTest(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_corpus_of_attacks_is_shown_as_text_in_every_view()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Attacks);
        foreach (string address in await report.Addresses())
        {
            await report.Go(address);
            Assert.Equal("", await report.Page.EvaluateAsync<string>("""
                () => [...document.querySelectorAll("img, iframe, object, embed, base, audio, video, a[ping], a[target], [style], [srcdoc], [autofocus], form[action], meta[http-equiv=refresh], body script:not([type])")]
                  .filter(element => element !== document.body.lastElementChild && !element.matches("body > script:last-of-type"))
                  // Our own script gives a drawing the width below which it is scrolled, and no other style to anything.
                  .filter(element => !(element.matches("svg[role=img]") && /^min-width: \d+px;$/.test(element.getAttribute("style")))).map(element => element.outerHTML).join("\n")
                """));
            Assert.Equal("", await report.Page.EvaluateAsync<string>("""
                () => [...document.querySelectorAll("*")].flatMap(element => [...element.attributes].filter(one => /^on/i.test(one.name) || /^\s*javascript:/i.test(one.value) && one.name === "href").map(one => element.tagName + " " + one.name)).join("\n")
                """));
            Assert.True(await report.Page.EvaluateAsync<bool>("""() => [...document.querySelectorAll("a[href]")].every(link => link.getAttribute("href").startsWith("#"))"""));
        }
        Assert.Equal("undefined", await report.Page.EvaluateAsync<string>($"() => typeof window.{AttackCorpus.Mark}"));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task What_was_an_attack_can_be_read()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Attacks);
        string text = await report.Page.Locator("body").InnerTextAsync();
        Assert.Contains("<img src=x onerror=window.attacked=1>", text, StringComparison.Ordinal);
        Assert.Contains("</script><script>window.attacked=1</script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
        foreach (string word in new[] { "__proto__", "constructor" })
        {
            await report.Page.FillAsync("#query", word);
            Assert.NotEmpty(await report.Shown());
        }
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task The_policy_stops_what_would_be_put_in_later()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Attacks);
        Assert.Equal("undefined", await report.Page.EvaluateAsync<string>("""
            () => {
              const script = document.createElement("script");
              script.textContent = "window.attacked = 1";
              document.body.append(script);
              const picture = document.createElement("div");
              picture.innerHTML = "<img src=x onerror=window.attacked=1>";
              document.body.append(picture);
              return new Promise(done => setTimeout(() => done(typeof window.attacked), 50));
            }
            """));
    }
}
