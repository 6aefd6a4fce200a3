using System.Diagnostics;
using Jail.Core;
using Jail.Engines.Linux.Native;
using Xunit;

namespace Jail.Engines.Linux.Tests;

/// <summary>Real mounts; needs root.</summary>
public sealed class SysMountTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jail-test-").FullName;

    [Fact]
    public async Task BindIdmapped_ShiftsOwners_AndIsReadOnly()
    {
        var (source, target) = (Folder("source"), Folder("target"));
        await File.WriteAllTextAsync($"{source}/file", "text");
        await RunAsync("chown", "268435456:268435461", $"{source}/file");
        using var map = await UserNamespace.CreateAsync(268435456, 300000000, Installation.IdsPerJail, CancellationToken.None);
        SysMount.BindIdmapped(source, target, map);
        Assert.Equal("300000000 300000005", await RunAsync("stat", "-c", "%u %g", $"{target}/file"));
        Assert.Equal("268435456 268435461", await RunAsync("stat", "-c", "%u %g", $"{source}/file"));
        await Assert.ThrowsAsync<IOException>(() => File.WriteAllTextAsync($"{target}/file", "other"));
        Assert.True(SysMount.Unmount(target));
        Assert.False(File.Exists($"{target}/file"));
    }

    [Fact]
    public async Task BindIdmapped_OwnerOutsideTheMap_IsNobody()
    {
        var (source, target) = (Folder("source"), Folder("target"));
        await File.WriteAllTextAsync($"{source}/roots", "text");
        using var map = await UserNamespace.CreateAsync(268435456, 300000000, Installation.IdsPerJail, CancellationToken.None);
        SysMount.BindIdmapped(source, target, map);
        Assert.Equal("65534", await RunAsync("stat", "-c", "%u", $"{target}/roots"));
    }

    [Fact]
    public void Unmount_NothingThere_IsFalse() => Assert.False(SysMount.Unmount(Folder("empty")));

    [Fact]
    public void Mount_MissingTarget_SaysWhat()
    {
        var refused = Assert.Throws<EngineException>(() => SysMount.Mount("tmpfs", $"{_folder}/missing", "tmpfs", SysMount.MS_NOSUID));
        Assert.Equal(ErrorCode.NotFound, refused.Code);
        Assert.Equal($"{_folder}/missing", refused.Subject);
        Assert.Equal(Errno.ENOENT, refused.Errno);
    }

    public void Dispose()
    {
        foreach (var folder in Directory.EnumerateDirectories(_folder)) SysMount.Unmount(folder, SysMount.MNT_DETACH);
        Directory.Delete(_folder, recursive: true);
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    private static async Task<string> RunAsync(params string[] argv)
    {
        var start = new ProcessStartInfo(argv[0]) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in argv.Skip(1)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }
}
