using Jail.Core;
using Xunit;

namespace Jail.Core.Tests;

public sealed class InstallationTests
{
    [Fact]
    public void At_DefaultFolder_HasTheKnownNames()
    {
        var main = Installation.At("/var/lib/jail/");
        Assert.Equal("main", main.Tag);
        Assert.Equal("/run/jail/main/jaild.sock", main.SocketPath);
        Assert.Equal(268435456u, main.FirstId);
        Assert.Equal(15, main.Interface(JailId.New()).Length + 1);
    }

    [Fact]
    public void At_AnotherFolder_SharesNoName()
    {
        var (main, other) = (Installation.At("/var/lib/jail"), Installation.At("/srv/jails"));
        Assert.NotEqual(main.Bridge, other.Bridge);
        Assert.NotEqual(main.CgroupParent, other.CgroupParent);
        Assert.NotEqual(main.NftTable, other.NftTable);
        Assert.True(other.FirstId >= main.FirstId + Installation.IdsPerInstallation);
        Assert.True(other.FirstId <= uint.MaxValue - Installation.IdsPerInstallation);
    }

    [Fact]
    public void At_RelativeFolder_IsRefused() => Assert.Throws<ArgumentException>(() => Installation.At("jail"));
}
