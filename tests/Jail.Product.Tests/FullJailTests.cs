using System.Net;
using Jail.Testing;
using Xunit;

namespace Jail.Product.Tests;

/// <summary>A complete installation, used as its owner would: over ssh.</summary>
public sealed class FullJailTests(ProductFixture product)
{
    [Fact]
    public async Task Machine_LooksLikeOnesOwn()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "own1", "debian-12", "acme");
        var password = await web.SetRootPasswordAsync();
        Assert.Equal("own1", await web.SshAsync(password, "hostname"));
        Assert.Equal("0", await web.SshAsync(password, "id -u"));
        Assert.Equal("init", await web.SshAsync(password, "cat /proc/1/comm"));
        var memory = long.Parse(await web.SshAsync(password, "free -b | awk '/^Mem:/{print $2}'"));
        Assert.Equal(512L << 20, memory);
        Assert.InRange(double.Parse(await web.SshAsync(password, "cut -d' ' -f1 /proc/uptime")), 0, 300);
        Assert.InRange(int.Parse(await web.SshAsync(password, "ps -e --no-headers | wc -l")), 3, 40);
        Assert.Equal(web.Address, await web.SshAsync(password, "ip -4 -o addr show eth0 | awk '{print $4}' | cut -d/ -f1"));
    }

    [Fact]
    public async Task Tenant_CannotChangeItsAddress_NorSniff()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "tied1", "debian-12", "acme");
        var password = await web.SetRootPasswordAsync();
        Assert.Contains("not permitted", await web.SshAsync(password, "ip addr add 10.66.0.77/24 dev eth0 2>&1; true"), StringComparison.Ordinal);
        Assert.Contains("not permitted", await web.SshAsync(password, "ip link set eth0 address 02:00:00:00:00:99 2>&1; true"), StringComparison.Ordinal);
        Assert.NotEqual("0", await web.SshAsync(password, "perl -e 'socket(my $s, 17, 3, 768) ? exit 0 : exit 1'; echo $?"));
    }

    [Fact]
    public async Task Reboot_Inside_RebootsTheJail()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "boot1", "debian-12");
        var password = await web.SetRootPasswordAsync();
        var before = await web.SshAsync(password, "stat -c %Y /proc/1; touch /root/kept");
        var started = (string)(await web.GetAsync())["status"]!["startedAt"]!;
        try
        {
            await web.SshAsync(password, "(sleep 0.2; reboot) >/dev/null 2>&1 &");
        }
        catch (Renci.SshNet.Common.SshException)
        {
            // The machine may go down before the answer arrives.
        }

        await Eventually.TrueAsync(
            async () => await web.GetAsync() is var jail && (string)jail["state"]! == "running" && (string)jail["status"]!["startedAt"]! != started,
            "the jail to come back");
        Assert.NotEqual(before, await web.SshAsync(password, "stat -c %Y /proc/1; ls /root/kept >/dev/null"));
        Assert.Equal("/root/kept", await web.SshAsync(password, "ls /root/kept"));
    }

    [Fact]
    public async Task Halt_Inside_StopsTheJail()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "halt1", "debian-12");
        var password = await web.SetRootPasswordAsync();
        try
        {
            await web.SshAsync(password, "(sleep 0.2; poweroff) >/dev/null 2>&1 &");
        }
        catch (Renci.SshNet.Common.SshException)
        {
            // As above.
        }

        await Eventually.TrueAsync(async () => (string)(await web.GetAsync())["state"]! == "stopped", "the jail to stop");
        Assert.Equal("stopped", (string)(await web.GetAsync())["desiredState"]!);
    }

    [Fact]
    public async Task RootPassword_WorksRunningAndStopped_AndTheOldOneNoMore()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "pass1", "debian-12", "acme");
        var first = await web.SetRootPasswordAsync(product.Acme);
        Assert.Equal("root", await web.SshAsync(first, "whoami"));
        (await product.Acme.PostAsync("jails/pass1/stop")).Expect(HttpStatusCode.OK);
        var second = await web.SetRootPasswordAsync(product.Acme);
        Assert.NotEqual(first, second);
        (await product.Acme.PostAsync("jails/pass1/start")).Expect(HttpStatusCode.OK);
        Assert.Equal("root", await web.SshAsync(second, "whoami"));
        using var old = new Renci.SshNet.SshClient(web.Address, "root", first);
        await Assert.ThrowsAsync<Renci.SshNet.Common.SshAuthenticationException>(() => old.ConnectAsync(CancellationToken.None));
    }

    [Fact]
    public async Task DiskQuota_IsHit()
    {
        await using var web = await Machine.CreateAsync(product.Staff, "disk1", "debian-12");
        (await product.Staff.PostAsync("jails/disk1/stop")).Expect(HttpStatusCode.OK);
        var password = await web.SetRootPasswordAsync();
        (await product.Staff.PostAsync("jails/disk1/start")).Expect(HttpStatusCode.OK);
        var said = await web.SshAsync(password, "dd if=/dev/zero of=/root/big bs=1M count=5000 2>&1; rm /root/big");
        Assert.Contains("No space left", said, StringComparison.Ordinal);
    }
}
