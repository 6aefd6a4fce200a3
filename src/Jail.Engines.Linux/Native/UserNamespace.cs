using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Jail.Engines.Linux.Native;

/// <summary>User namespaces without a process in them, for their id maps alone (user_namespaces(7), mount_setattr(2)).</summary>
internal static class UserNamespace
{
    /// <summary>
    /// A descriptor of a namespace whose uids and gids <paramref name="inside"/>… stand for <paramref name="outside"/>….
    /// A multithreaded process cannot make one for itself; a short-lived child does.
    /// </summary>
    /// <param name="inside">First id inside; for an idmapped mount, the first id on disk.</param>
    /// <param name="outside">First id outside; for an idmapped mount, the first id as seen.</param>
    /// <param name="count">How many.</param>
    public static async Task<SafeFileHandle> CreateAsync(uint inside, uint outside, uint count, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("unshare") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--user");
        start.ArgumentList.Add("cat");
        using var child = Process.Start(start) ?? throw new InvalidOperationException("unshare did not start.");
        try
        {
            // cat's echo is the sign that the child is in its namespace.
            await child.StandardInput.WriteLineAsync("ready".AsMemory(), cancellationToken);
            await child.StandardInput.FlushAsync(cancellationToken);
            if (await child.StandardOutput.ReadLineAsync(cancellationToken) != "ready")
                throw new EngineException(Core.ErrorCode.FailedPrecondition, $"No user namespace can be made: {(await child.StandardError.ReadToEndAsync(cancellationToken)).Trim()}.");
            var map = $"{inside} {outside} {count}\n";
            await File.WriteAllTextAsync($"/proc/{child.Id}/uid_map", map, cancellationToken);
            await File.WriteAllTextAsync($"/proc/{child.Id}/gid_map", map, cancellationToken);
            return File.OpenHandle($"/proc/{child.Id}/ns/user");
        }
        finally
        {
            child.StandardInput.Close();
            await child.WaitForExitAsync(CancellationToken.None);
        }
    }
}
