using Jail.Core;
using Jail.Engines.Linux.Native;
using Jail.Engines.Linux.Tree;
using Xunit;

namespace Jail.Engines.Linux.Tests;

public sealed class PreflightTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jail-test-").FullName;

    public PreflightTests()
    {
        Directory.CreateDirectory($"{_folder}/tree/dev/pts");
        Directory.CreateDirectory($"{_folder}/tree/proc");
        Directory.CreateDirectory($"{_folder}/canary/pts");
    }

    private string Dev => $"{_folder}/tree/dev";

    [Fact]
    public void Check_RealFolders_Passes() => Check();

    [Theory]
    [InlineData("../canary")]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("proc")]
    [InlineData("/proc/self/root")]
    [InlineData("dev")]
    public void Check_LinkInPlaceOfDev_IsRefused(string target)
    {
        Directory.Delete(Dev, recursive: true);
        File.CreateSymbolicLink(Dev, target);
        var refused = Assert.Throws<EngineException>(Check);
        Assert.Equal(ErrorCode.FailedPrecondition, refused.Code);
        Assert.Equal("/dev", refused.Subject);
        Assert.Empty(Directory.EnumerateFileSystemEntries($"{_folder}/canary/pts"));
    }

    [Fact]
    public void Check_LinkOnTheWay_IsRefused()
    {
        Directory.Delete($"{Dev}/pts");
        File.CreateSymbolicLink($"{Dev}/pts", $"{_folder}/canary/pts");
        Assert.Equal("/dev/pts", Assert.Throws<EngineException>(Check).Subject);
    }

    [Fact]
    public void Check_FileInPlaceOfDev_SaysSo()
    {
        Directory.Delete(Dev, recursive: true);
        File.WriteAllText(Dev, "");
        Assert.Contains("/dev is not a folder", Assert.Throws<EngineException>(Check).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnotherMountOnDev_IsRefused()
    {
        SysMount.Mount("tmpfs", Dev, "tmpfs", SysMount.MS_NOSUID, "size=64k");
        Assert.Contains("own file system", Assert.Throws<EngineException>(Check).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NoDev_SaysSo()
    {
        Directory.Delete(Dev, recursive: true);
        Assert.Contains("/dev is missing", Assert.Throws<EngineException>(Check).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(Dev) && new DirectoryInfo(Dev).LinkTarget is null) SysMount.Unmount(Dev, SysMount.MNT_DETACH);
        Directory.Delete(_folder, recursive: true);
    }

    private void Check()
    {
        using var tree = Openat2.OpenHostDirectory($"{_folder}/tree");
        Preflight.Check(tree, ["dev", "dev/pts", "proc"]);
    }
}
