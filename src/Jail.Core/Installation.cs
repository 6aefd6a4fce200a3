using System.Security.Cryptography;
using System.Text;

namespace Jail.Core;

/// <summary>
/// One installation of Jail on a machine: its data folder, and every name derived from that folder,
/// so that two installations keep out of each other's way.
/// </summary>
public sealed record Installation
{
    public const string DefaultDataDirectory = "/var/lib/jail";

    private Installation(string dataDirectory, string tag, uint slice)
    {
        DataDirectory = dataDirectory;
        Tag = tag;
        FirstId = slice * IdsPerInstallation;
    }

    /// <summary>Ids (uids and gids) of one jail.</summary>
    public const uint IdsPerJail = 65536;

    /// <summary>Ids of one installation: 2,047 jails and, first, the range that templates are built with.</summary>
    public const uint IdsPerInstallation = IdsPerJail * 2048;

    /// <summary>Absolute, without a slash at the end.</summary>
    public string DataDirectory { get; }

    /// <summary>4 characters: <c>main</c> for the default folder, else the start of its SHA-256 in hex.</summary>
    public string Tag { get; }

    /// <summary>First host uid and gid of this installation; the default one's is 2 × <see cref="IdsPerInstallation"/>.</summary>
    public uint FirstId { get; }

    /// <summary>Sockets and everything else that does not survive a boot.</summary>
    public string RuntimeDirectory => $"/run/jail/{Tag}";

    /// <summary>The daemon's gRPC socket.</summary>
    public string SocketPath => $"{RuntimeDirectory}/jaild.sock";

    /// <summary>Templates as built, one folder per template and version. Root's alone.</summary>
    public string TemplateStore => $"{DataDirectory}/templates";

    /// <summary>One folder per jail, named by its id. Root's alone.</summary>
    public string JailStore => $"{DataDirectory}/jails";

    /// <summary>The panel's database and keys. The panel's alone.</summary>
    public string PanelDirectory => $"{DataDirectory}/panel";

    public string Bridge => $"jail-{Tag}";

    /// <summary>Name of the cgroup below which every jail has its own.</summary>
    public string CgroupParent => $"jail-{Tag}";

    /// <summary>Name of the nftables tables (families <c>bridge</c> and <c>inet</c>).</summary>
    public string NftTable => $"jail_{Tag}";

    /// <summary>The host's end of a jail's link: at most 15 characters (IFNAMSIZ).</summary>
    public string Interface(string jailId) => $"j{Tag}-{jailId}";

    /// <param name="dataDirectory">An absolute path.</param>
    public static Installation At(string dataDirectory)
    {
        if (!Path.IsPathRooted(dataDirectory)) throw new ArgumentException("The data folder must be an absolute path.", nameof(dataDirectory));
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataDirectory));
        if (path == DefaultDataDirectory) return new Installation(path, "main", 2);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(path));
        return new Installation(path, Convert.ToHexStringLower(hash.AsSpan(0, 2)), 3 + (hash[2] % 28u));
    }
}
