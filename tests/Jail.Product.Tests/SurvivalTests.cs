using System.Net;
using Jail.Testing;
using Xunit;

namespace Jail.Product.Tests;

/// <summary>Jails outlive the panel and the daemon.</summary>
public sealed class SurvivalTests(ProductFixture product)
{
    [Theory]
    [InlineData("jaild")]
    [InlineData("panel")]
    public async Task Kill9_OfOneHalf_InterruptsNoJail(string part)
    {
        await using var web = await Machine.CreateAsync(product.Staff, $"live-{part}", "debian-12");
        var password = await web.SetRootPasswordAsync();
        var boot = await web.SshAsync(password, "cut -d' ' -f22 /proc/1/stat");
        var pid = product.Stack.PidOf(part);
        await CommandResult.OutputOfAsync(["kill", "-9", pid.ToString()]);
        await Eventually.TrueAsync(
            async () => product.Stack.PidOf(part) != pid && (string)(await web.GetAsync())["state"]! == "running",
            $"{part} to come back and see the jail");
        Assert.Equal(boot, await web.SshAsync(password, "cut -d' ' -f22 /proc/1/stat"));
        (await product.Staff.PostAsync($"jails/live-{part}/restart")).Expect(HttpStatusCode.OK);
        Assert.NotEqual(boot, await web.SshAsync(password, "cut -d' ' -f22 /proc/1/stat"));
    }

    [Fact]
    public async Task Run_EndedAndStartedAgain_LeavesJailsAlone()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "again1", "nano-httpd");
        var before = (string)(await web.GetAsync())["status"]!["startedAt"]!;
        await product.Stack.StopAsync();
        await web.AnswersAsync(80);
        await product.Stack.RestartAsync();
        await Eventually.TrueAsync(async () => (string)(await web.GetAsync())["state"]! == "running", "the panel to see the jail");
        Assert.Equal(before, (string)(await web.GetAsync())["status"]!["startedAt"]!);
    }

    [Fact]
    public async Task Leaks_AfterJailsCameAndWent_AreNone()
    {
        await using (var web = await Machine.CreateAsync(product.Staff, "gone1", "nano-httpd")) await web.AnswersAsync(80);
        await using (var web = await Machine.CreateAsync(product.Staff, "gone2", "debian-12")) await web.AnswersAsync(22);
        var audit = await product.Stack.CheckLeaksAsync();
        Assert.True(audit.ExitCode == 0, audit.Output + audit.Error);
        Assert.Equal("666 0 0", (await CommandResult.OutputOfAsync(["stat", "-c", "%a %u %g", "/dev/null"])).Trim());
    }
}
