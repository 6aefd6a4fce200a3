using System.Net;
using Jail.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Jail.Product.Tests.ProductFixture))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Jail.Product.Tests;

/// <summary>One installation for all tests of the assembly, with both templates built and accounts of every kind.</summary>
public sealed class ProductFixture : IAsyncLifetime
{
    public ProductStack Stack { get; private set; } = null!;

    public RestClient Staff { get; private set; } = null!;

    public RestClient Acme { get; private set; } = null!;

    public RestClient Umbrella { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Stack = await ProductStack.StartAsync();
        Staff = await ClientAsync("staff@example.org", "staff");
        Acme = await ClientAsync("owner@acme.example", "tenant", "acme");
        Umbrella = await ClientAsync("owner@umbrella.example", "tenant", "umbrella");
        foreach (var template in new[] { "nano-httpd", "debian-12" }) await BuildAsync(template);
    }

    private async Task<RestClient> ClientAsync(string email, string role, string? tenant = null)
    {
        string[] membership = tenant is null ? [] : ["--tenant", tenant];
        await Stack.RunAsync(["user", "create", email, "--role", role, .. membership], "Correct-horse-battery-1\n");
        var token = await Stack.RunAsync(["token", "create", "tests", "--user", email, "--scopes", "*"]);
        return new RestClient(Stack.Url, token.Trim());
    }

    private async Task BuildAsync(string template)
    {
        var started = await Staff.PostAsync($"templates/{template}/builds", wait: 0);
        var id = (string)started.Expect(HttpStatusCode.Accepted)["id"]!;
        await Eventually.TrueAsync(
            async () =>
            {
                var operation = (await Staff.GetAsync($"operations/{id}/wait?timeoutSeconds=60")).Expect(HttpStatusCode.OK);
                if ((string)operation["state"]! == "failed") throw new InvalidOperationException(operation.ToJsonString());
                return (string)operation["state"]! == "succeeded";
            },
            $"the build of {template}",
            TimeSpan.FromMinutes(5));
    }

    public async ValueTask DisposeAsync()
    {
        Staff?.Dispose();
        Acme?.Dispose();
        Umbrella?.Dispose();
        if (Stack is not null) await Stack.DisposeAsync();
    }
}
