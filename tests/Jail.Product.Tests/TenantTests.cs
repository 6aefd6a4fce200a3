using System.Net;
using Xunit;

namespace Jail.Product.Tests;

/// <summary>Two tenants who must not see each other.</summary>
public sealed class TenantTests(ProductFixture product)
{
    [Fact]
    public async Task AnothersJail_And_NoJail_AnswerAlike()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "secret1", "nano-httpd", "acme");
        (await product.Acme.GetAsync("jails/secret1")).Expect(HttpStatusCode.OK);
        foreach (var path in new[] { "", "/log", "/metrics", "/processes" })
        {
            var anothers = await product.Umbrella.GetAsync($"jails/secret1{path}");
            var nobodys = await product.Umbrella.GetAsync($"jails/nothing1{path}");
            Assert.Equal(HttpStatusCode.NotFound, anothers.Status);
            Assert.Equal(Stripped(nobodys.Text, "nothing1"), Stripped(anothers.Text, "secret1"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await product.Umbrella.PutAsync("jails/secret1/root-password", "{}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await product.Umbrella.PostAsync("jails/secret1/stop")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await product.Umbrella.DeleteAsync("jails/secret1")).Status);
        Assert.DoesNotContain("secret1", (await product.Umbrella.GetAsync("jails")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret1", (await product.Umbrella.GetAsync("operations")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenantsAnswers_NameNoHostAndNoEngine()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "plain1", "nano-httpd", "acme");
        var jail = (await product.Acme.GetAsync("jails/plain1")).Expect(HttpStatusCode.OK).AsObject();
        Assert.False(jail.ContainsKey("host") || jail.ContainsKey("engine") || jail.ContainsKey("hostPid"));
    }

    /// <summary>Each answer has a trace id of its own.</summary>
    private static string Stripped(string problem, string name) =>
        System.Text.RegularExpressions.Regex.Replace(problem, "\"traceId\":\"[^\"]*\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
            .Replace(name, "NAME", StringComparison.Ordinal);
}
